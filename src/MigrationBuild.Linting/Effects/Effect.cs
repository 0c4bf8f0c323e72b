using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>What one part of a statement does to one relation, or to one index of it.</summary>
/// <param name="Cause">The statement, or the clause of an <c>ALTER TABLE</c>, that does it.</param>
/// <param name="Relation">The relation, its name resolved; of an index the relation that it belongs to.</param>
/// <param name="Lock">The lock that is taken on it and, in a transaction, held to the end.</param>
/// <param name="Work">What is done meanwhile.</param>
public sealed record Effect(SyntaxNode Cause, QualifiedName Relation, LockMode Lock, Work Work = Work.None)
{
    /// <summary>The index that this is about, in the schema of its relation; null for the relation itself.</summary>
    public string? Index { get; init; }

    /// <summary>
    /// Whether what is in the relation can make the statement fail: rows are checked, converted or brought into a unique index. False where no value can.
    /// </summary>
    public bool CanFailOnData { get; init; }

    /// <summary>Whether <c>SELECT</c> waits for the end of the transaction.</summary>
    public bool BlocksReads => Lock == LockMode.AccessExclusive;

    /// <summary>Whether <c>INSERT</c>, <c>UPDATE</c> and <c>DELETE</c> wait for the end of the transaction.</summary>
    public bool BlocksWrites => Lock >= LockMode.Share;
}
