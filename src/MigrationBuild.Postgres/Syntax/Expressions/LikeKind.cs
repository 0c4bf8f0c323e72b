namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which of the pattern predicates.</summary>
public enum LikeKind
{
    Like,
    ILike,
    SimilarTo,
}
