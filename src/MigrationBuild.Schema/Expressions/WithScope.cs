namespace MigrationBuild.Schema.Expressions;

/// <summary>The queries that WITH clauses name, the innermost first.</summary>
internal sealed record WithScope(WithScope? Outer, string Name, IReadOnlyList<QueryColumn>? Columns)
{
    public static WithScope? Find(WithScope? scope, string name)
    {
        while (scope is not null && scope.Name != name)
        {
            scope = scope.Outer;
        }

        return scope;
    }
}
