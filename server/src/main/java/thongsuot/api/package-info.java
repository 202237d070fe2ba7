/**
 * The work for programs: tokens that act for one post, and the addresses below {@code /api/v1}, described by the document that they serve
 * themselves. It knows the others; nobody knows it, and it can do nothing that a page can't.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "web",
            "organisation",
            "organisation::audience",
            "organisation::names",
            "identity",
            "identity::account",
            "identity::rights",
            "calendar",
            "documents",
            "dispatch",
            "programme",
            "programme::model",
            "programme::assigning",
            "programme::doing",
            "programme::extending",
            "programme::counting",
            "programme::due"
        })
@NullMarked
package thongsuot.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
