/**
 * The Components lab without its window: PCA and its relatives as settings, sessions, figures,
 * formulas and numbers. Knows no toolkit; the window and the command line both use it.
 */
package latentia.lab.components;
