/** Down the tree: issuing a document to units, receipts, own plans and what they leave out, exchange with other systems. */
@ApplicationModule(allowedDependencies = {"platform", "web", "organisation", "organisation::audience", "documents"})
@NullMarked
package thongsuot.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
