import type { PostOwner } from '../vocabulary/identity';
import type { Actor } from '../vocabulary/verdict';

/** The actor if the owner of the post has to act. */
export function ownerActor(owner: PostOwner): Actor {
  return owner === 'own' ? 'advertiser' : 'creator';
}
