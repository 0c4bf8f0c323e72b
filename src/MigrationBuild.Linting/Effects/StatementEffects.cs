using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Effects;

/// <summary>What a statement does to a running server.</summary>
public sealed record StatementEffects
{
    public static StatementEffects None { get; } = new();

    /// <summary>In the order of the statement's clauses. Relations that the statement itself creates are not among them.</summary>
    public EquatableArray<Effect> Effects { get; init; }

    /// <summary>Whether the server refuses it inside a transaction (SQLSTATE 25001).</summary>
    public bool RefusesTransaction { get; init; }

    /// <summary>What one clause does.</summary>
    public IEnumerable<Effect> Of(SyntaxNode cause) => Effects.Where(effect => ReferenceEquals(effect.Cause, cause));
}
