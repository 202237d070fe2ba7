/**
 * Tells other systems of an office what happened to duties and work, signed, soon after it happened, and never more than that it happened: no names of
 * people, no words of reports. Off until the setting {@code webhooks} says otherwise and an administrator has entered an address.
 *
 * <ul>
 *   <li>{@link thongsuot.webhook.Outbox}: writes what is to be told in the transaction of the act, so that nothing is told that did not happen and
 *       nothing that happened is forgotten.
 *   <li>{@link thongsuot.webhook.DeliveryJob}: tells it, again and again while the other side does not take it, at last giving up.
 *   <li>{@link thongsuot.webhook.Posting}: one request, to an address that was looked at first.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"platform", "web", "organisation", "programme"})
@NullMarked
package thongsuot.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
