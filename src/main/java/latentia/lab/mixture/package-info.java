/**
 * The Mixtures lab without its window: K-means and EM for Gaussian mixtures as settings, figures,
 * numbers, formulas and gestures. Knows no toolkit; the window and the command line both use it.
 */
package latentia.lab.mixture;
