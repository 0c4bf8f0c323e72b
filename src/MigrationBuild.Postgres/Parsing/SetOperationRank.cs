namespace MigrationBuild.Postgres.Parsing;

/// <summary>How strongly set operations bind: INTERSECT before UNION and EXCEPT.</summary>
internal enum SetOperationRank
{
    None,
    Union,
    Intersect,
    Operand,
}
