import * as z from 'zod';
import { once } from './once';

// What several bodies share. Everything is built on first use; see `once`.

/** An id: any text that is not empty. */
export const id = () => z.string().min(1);
/** Text that may be missing. */
export const text = () => z.string().nullish();
/** A number that may be missing. */
export const number = () => z.number().nullish();
/** A boolean that may be missing. */
export const flag = () => z.boolean().nullish();
/** Rows of a page; a row that cannot be read becomes `undefined`, so the others keep their positions. */
export const rows = <Row>(row: z.ZodType<Row>) => z.array(row.optional()).nullish();
/** The whole body around its data. */
export const bodyOf = <Data>(data: z.ZodType<Data>) => z.object({ ...envelopeShape(), data: data.nullish() });

const envelopeShape = () => ({ code: z.number(), message: text(), request_id: text() });
/** What every response has around its data. */
export const envelope = /* @__PURE__ */ once(() => z.object(envelopeShape()));

/** `page_info`. */
export const pageInfo = /* @__PURE__ */ once(() =>
  z.object({ page: number(), page_size: number(), total_number: number(), total_page: number() }),
);

/** `auth_info`. */
export const authInfo = /* @__PURE__ */ once(() =>
  z.object({
    ad_auth_status: text(),
    auth_start_time: text(),
    auth_end_time: text(),
    invite_start_time: text(),
  }),
);

/** `anchor_list`. */
export const anchorList = /* @__PURE__ */ once(() =>
  z.array(
    z.object({
      id: text(),
      Id: text(),
      anchor_id: text(),
      title: text(),
      url: text(),
      status: text(),
      product_regions: z.array(z.string()).nullish(),
    }),
  ),
);

/** `video_info`. */
export const videoInfo = /* @__PURE__ */ once(() =>
  z.object({
    duration: number(),
    width: number(),
    height: number(),
    size: number(),
    bit_rate: number(),
    format: text(),
    preview_url: text(),
    url: text(),
    poster_url: text(),
  }),
);

/** `carousel_info`. */
export const carouselInfo = /* @__PURE__ */ once(() =>
  z.object({
    image_info: z
      .array(z.object({ image_id: text(), image_url: text(), image_width: number(), image_height: number() }))
      .nullish(),
  }),
);
