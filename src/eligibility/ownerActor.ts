import type { PostOwner } from '../vocabulary/identity';
import type { Actor } from '../vocabulary/verdict';

/** Who acts where it takes the owner of the post. */
export function ownerActor(owner: PostOwner): Actor {
  return owner === 'own' ? 'advertiser' : 'creator';
}
