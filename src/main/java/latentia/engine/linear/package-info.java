/**
 * Linear codes of rows: PCA and its probabilistic, logistic and sparse relatives. A row is an
 * origin plus code times basis, or stands for one through a logistic curve.
 */
package latentia.engine.linear;
