import { assertTextIfGiven } from '../../shared/assertions';
import { lookUp } from '../../shared/lookUp';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import { endpoints } from '../endpoints/endpoints';
import { Refused } from '../rules/refuse';
import { serialOf } from '../state/makeId';
import type { World } from '../state/world';
import { type HttpAnswer, takeFault } from './faults';
import { type HttpRequest, readRequest } from './readRequest';

/** Answers a request as the platform would, with the fault that waits for it. */
export function answerRequest(world: World, http: HttpRequest): HttpAnswer {
  for (const part of ['method', 'url', 'body'] as const) assertTextIfGiven(`request.${part}`, http[part]);
  const request = readRequest(http);
  const endpoint = request && lookUp(endpoints, `${request.method} ${request.endpoint}`);
  if (request === undefined || endpoint === undefined) {
    const asked = `${http.method ?? 'GET'} ${withoutQuery(http.url ?? '')}`;
    throw new RangeError(
      `The fake has no endpoint ${asked}; check the method and the path or url of the request`,
    );
  }
  const fault = takeFault(world.state.faults, request);
  if (fault?.instead) return fault.instead;
  const answer = jsonOf(envelopeOf(world, () => endpoint(world, { ...request, shift: fault?.shift ?? 0 })));
  return fault?.spoil ? fault.spoil(answer) : answer;
}

// HTTP status 200 for errors too.
function envelopeOf(world: World, work: () => object) {
  const request_id = `${formatPlatformTime(world.state.now).replace(/\D/g, '')}${String(serialOf(world.state)).padStart(19, '0')}`;
  try {
    return { code: 0, message: 'OK', request_id, data: work() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { code: error.refusal.number, message: error.refusal.message, request_id, data: {} };
  }
}

function jsonOf(body: object): HttpAnswer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A query may hold a code. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
