using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Effects;

/// <summary>What a statement does to a running server.</summary>
public sealed record StatementEffects
{
    public static StatementEffects None { get; } = new();

    /// <summary>
    /// On relations, in the order of the statement's clauses; several may be about one relation. Relations that the statement itself creates are not among them.
    /// </summary>
    public EquatableArray<Effect> Effects { get; init; }

    /// <summary>On indexes: locks from ROW EXCLUSIVE on, and what is built. As far as the catalog knows the indexes.</summary>
    public EquatableArray<Effect> IndexEffects { get; init; }

    /// <summary>Whether the server refuses it inside a transaction (SQLSTATE 25001).</summary>
    public bool RefusesTransaction { get; init; }

    /// <summary>Whether the server refuses it outside of a transaction (SQLSTATE 25P01).</summary>
    public bool NeedsTransaction { get; init; }

    /// <summary>Whether the rows that there are can make it fail.</summary>
    public bool CanFailOnData => Effects.Any(effect => effect.CanFailOnData);

    /// <summary>What one clause does to relations.</summary>
    public IEnumerable<Effect> Of(SyntaxNode cause) => Effects.Where(effect => ReferenceEquals(effect.Cause, cause));
}
