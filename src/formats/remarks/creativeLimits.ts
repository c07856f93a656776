import { creativeSpecs, type SpecAspect } from '../../facts/tables/creativeSpecs';
import type { AdFormat } from '../../vocabulary/adFormat';
import type { PlainFormatValue } from '../../vocabulary/formats';
import type { FormatValueTerm, SizeLimit } from '../../vocabulary/formatValueTerms';

/** Why a format does not limit an aspect. */
export type NoLimit = Extract<PlainFormatValue, { kind: 'unrestricted' | 'not_applicable' | 'unknown' }>;
type CheckedAspect = Exclude<SpecAspect, 'aspect_ratio' | 'recommended_length'>;
type KindOf<Aspect extends SpecAspect> = Exclude<(typeof creativeSpecs)[Aspect][AdFormat], NoLimit>['kind'];

interface OwnLimit {
  readonly range: { readonly min?: number; readonly max?: number };
  readonly list: { readonly terms: readonly FormatValueTerm[] };
  readonly sizes: { readonly sizes: readonly SizeLimit[] };
  readonly boolean: { readonly value: boolean };
}

/**
 * The caller's own limits, by aspect, such as `{ length: { max: 600 } }`: each replaces ours wherever the format has a
 * limit at all.
 */
export type CreativeLimits = {
  readonly [Aspect in CheckedAspect]?: OwnLimit[KindOf<Aspect> & keyof OwnLimit] | undefined;
};

/** A format's limit for an aspect, or why it has none. */
type LimitOf<Aspect extends SpecAspect> = Extract<PlainFormatValue, { kind: KindOf<Aspect> }> | NoLimit;

/** The limits that a creative is checked against. */
export type Specs = <Aspect extends CheckedAspect>(aspect: Aspect) => LimitOf<Aspect>;

/** The limits of a format, with the caller's own in place of ours. */
export function specsOf(format: AdFormat, limits: CreativeLimits = {}): Specs {
  for (const [aspect, own] of Object.entries(limits)) assertNumbers(`limits.${aspect}`, own);
  return <Aspect extends CheckedAspect>(aspect: Aspect) => {
    const ours = creativeSpecs[aspect][format] as LimitOf<Aspect>;
    return isNone(ours) ? ours : ({ ...ours, ...limits[aspect] } as LimitOf<Aspect>);
  };
}

/** Whether a format does not limit an aspect. */
export function isNone(limit: PlainFormatValue): limit is NoLimit {
  return limit.kind === 'unrestricted' || limit.kind === 'not_applicable' || limit.kind === 'unknown';
}

function assertNumbers(name: string, own: object | undefined): void {
  for (const [bound, value] of Object.entries(own ?? {})) {
    const isBound = bound === 'min' || bound === 'max';
    if (isBound && !(Number.isFinite(value) && Number(value) >= 0)) {
      throw new RangeError(`${name}.${bound} must be a finite number, 0 or more`);
    }
  }
}
