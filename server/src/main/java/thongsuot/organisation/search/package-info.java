/** What the search over everything finds here: units by their names of today and of before, and the people in posts. */
@NullMarked
package thongsuot.organisation.search;

import org.jspecify.annotations.NullMarked;
