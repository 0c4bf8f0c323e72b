using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A row security policy.</summary>
public sealed record Policy(string Name)
{
    /// <summary><c>AS PERMISSIVE</c>, else <c>AS RESTRICTIVE</c>.</summary>
    public bool Permissive { get; init; } = true;

    public PolicyCommand Command { get; init; }

    /// <summary>The roles it applies to, sorted; empty means <c>PUBLIC</c>.</summary>
    public EquatableArray<string> Roles { get; init; }

    public SqlExpression? Using { get; init; }

    public SqlExpression? WithCheck { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }
}
