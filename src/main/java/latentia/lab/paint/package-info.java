/** Points painted by hand: what a brush sprays, an eraser takes away and a lasso moves. */
package latentia.lab.paint;
