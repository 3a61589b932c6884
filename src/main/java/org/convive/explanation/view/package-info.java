/** Pictures and texts of a proof. Each is made from the proof graph and says nothing that the graph doesn't. */
@NullMarked
package org.convive.explanation.view;

import org.jspecify.annotations.NullMarked;
