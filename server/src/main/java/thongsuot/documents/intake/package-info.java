/** Uploads, and the worker that reads them: bounded, resumable, started again after a crash. */
@NullMarked
package thongsuot.documents.intake;

import org.jspecify.annotations.NullMarked;
