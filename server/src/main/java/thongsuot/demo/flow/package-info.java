/** An invented plan on its way: issued to all communes, received, answered by plans of their own, told with the days on which it happened. */
@NullMarked
package thongsuot.demo.flow;

import org.jspecify.annotations.NullMarked;
