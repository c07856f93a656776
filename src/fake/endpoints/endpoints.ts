import { frozen } from '../../shared/frozen';
import { advertiserInfo, assetBindQuota } from './account';
import { adCreate } from './adCreate';
import { adGet } from './adGet';
import { adUpdate } from './adUpdate';
import type { Endpoint } from './endpoint';
import { identityGet, identityInfo } from './identityGet';
import { identityVideoGet, identityVideoInfo } from './identityVideos';
import { marketplaceApply, marketplaceStatus } from './marketplace';
import { musicAuthorization } from './musicAuthorization';
import { sparkAdCreate } from './oneStep';
import { postAuthorize, postAuthorizeDelete, postAuthorizeSetting, postAuthorizeStatus } from './owner';
import { smartPlusAdCreate, smartPlusAdGet } from './smartPlus';
import { ttVideoAuthorize } from './ttVideoAuthorize';
import { ttVideoInfo } from './ttVideoInfo';
import { ttVideoList } from './ttVideoList';
import { ttVideoUnbind } from './ttVideoUnbind';

/** What the fake answers, by method and endpoint. */
export const endpoints: Readonly<Record<string, Endpoint>> = /* @__PURE__ */ frozen({
  'POST tt_video/authorize': ttVideoAuthorize,
  'GET tt_video/info': ttVideoInfo,
  'GET tt_video/list': ttVideoList,
  'POST tt_video/unbind': ttVideoUnbind,
  'GET identity/get': identityGet,
  'GET identity/info': identityInfo,
  'GET identity/video/get': identityVideoGet,
  'GET identity/video/info': identityVideoInfo,
  'GET identity/music/authorization': musicAuthorization,
  'POST ad/create': adCreate,
  'POST ad/update': adUpdate,
  'GET ad/get': adGet,
  'POST smart_plus/ad/create': smartPlusAdCreate,
  'GET smart_plus/ad/get': smartPlusAdGet,
  'POST business/spark_ad/create': sparkAdCreate,
  'POST business/post/authorize/setting': postAuthorizeSetting,
  'POST business/post/authorize': postAuthorize,
  'POST business/post/authorize/delete': postAuthorizeDelete,
  'GET business/post/authorize/status': postAuthorizeStatus,
  'POST tcm/tt_video/apply': marketplaceApply,
  'GET tcm/tt_video/status': marketplaceStatus,
  'GET advertiser/info': advertiserInfo,
  'GET asset/bind/quota': assetBindQuota,
});

/** What a fault can wait for: the endpoints without their method. */
export function endpointNames(): readonly string[] {
  return [...new Set(Object.keys(endpoints).map((name) => name.replace(/^\w+ /, '')))];
}
