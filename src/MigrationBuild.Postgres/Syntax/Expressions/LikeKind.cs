namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which of the pattern predicates.</summary>
public enum LikeKind
{
    /// <summary><c>LIKE</c>, the operator <c>~~</c>.</summary>
    Like,

    /// <summary><c>ILIKE</c>, the operator <c>~~*</c>: <c>LIKE</c> whatever the case.</summary>
    ILike,

    /// <summary><c>SIMILAR TO</c>: a regular expression of the SQL standard.</summary>
    SimilarTo,
}
