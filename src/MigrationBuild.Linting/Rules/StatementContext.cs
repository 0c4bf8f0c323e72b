using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using Persistence = MigrationBuild.Schema.Catalogs.Persistence;

namespace MigrationBuild.Linting.Rules;

/// <summary>A statement of a migration and the state that it meets.</summary>
public sealed class StatementContext
{
    private readonly TransactionPlace _transaction;
    private readonly Lazy<SourceDiagnostic?> _refusal;
    private StatementEffects? _effects;

    internal StatementContext(
        MigrationContext migration, int index, Statement statement, ReplayState before, NewObjects created, TransactionPlace transaction)
    {
        Migration = migration;
        Index = index;
        Statement = statement;
        Before = before;
        New = created;
        _transaction = transaction;
        _refusal = new(() => CatalogReplay
            .Apply(before, migration.Script.File, new ScriptStatement(statement, statement.Span, statement.Span, default))
            .Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The migration that holds it: what ran before it, and what will run after it.</summary>
    public MigrationContext Migration { get; }

    /// <summary>Which of the migration's statements it is.</summary>
    public int Index { get; }

    public Statement Statement { get; }

    /// <summary>The <c>DO</c> that runs it; null for a statement of the file itself.</summary>
    public Statement? Enclosing { get; init; }

    /// <summary>The schema and session before it.</summary>
    public ReplayState Before { get; }

    /// <summary>What the statements before it have made.</summary>
    public NewObjects New { get; }

    /// <summary>The transaction that it runs in.</summary>
    public TransactionScope Transaction => _transaction.Scope;

    public LintOptions Options => Migration.Options;

    public SqlScript Script => Migration.Script;

    public SourceFile File => Script.File;

    /// <summary>What it does to the server.</summary>
    public StatementEffects Effects => _effects ??= EffectTable.Find(Statement, Before, After);

    /// <summary>
    /// Whether it is a DROP … IF EXISTS of relations or indexes that the migrations before it do not leave, so that it says so in a notice and does nothing. Where no history
    /// is known they may well be there.
    /// </summary>
    public bool DoesNothing => !Options.IsEmbedded
        && Statement is DropStmt { IfExists: true } drop
        && drop.Objects.All(each => each is NamedObject named && IsMissing(drop.ObjectType, named.Name))
        && Migration.HasHistory;

    /// <summary>The statement, if it is of that kind.</summary>
    public IEnumerable<TStatement> StatementsOf<TStatement>()
        where TStatement : Statement => Statement is TStatement statement ? [statement] : [];

    /// <summary>The statements of the migration before this one.</summary>
    public IEnumerable<StatementContext> Earlier => Migration.Statements.Take(Index);

    /// <summary>The statements of the migration after this one.</summary>
    public IEnumerable<StatementContext> Later => Migration.Statements.Skip(Index + 1);

    /// <summary>The statements before this one whose locks it holds still: those of its transaction, none where it is in none.</summary>
    public IEnumerable<StatementContext> EarlierInTransaction =>
        Transaction == TransactionScope.None ? [] : Migration.Statements.Take(Index).Skip(_transaction.First);

    /// <summary>Whether the other one commits together with this one.</summary>
    public bool SharesTransactionWith(StatementContext other) =>
        ReferenceEquals(this, other) || (Transaction != TransactionScope.None && _transaction.First == other._transaction.First);

    /// <summary>The statements after this one that commit together with it.</summary>
    public IEnumerable<StatementContext> LaterInTransaction => Later.Where(SharesTransactionWith);

    /// <summary>Whether no statement before it commits together with it.</summary>
    public bool StartsTransaction => Index == _transaction.First;

    /// <summary>It and the statements after it that commit together with it. A <c>DO</c> goes with those that it runs.</summary>
    public IEnumerable<StatementContext> ToCommit => Migration.Statements.Skip(Index).TakeWhile(each => each._transaction.First == _transaction.First);

    /// <summary>The schema and session after it. Of a <c>DO</c>, those before the first statement that it runs.</summary>
    public ReplayState After => Index + 1 < Migration.Statements.Count ? Migration.Statements[Index + 1].Before : Migration.Last;

    /// <summary>The state that its transaction leaves: what others see next.</summary>
    public ReplayState AtCommit => (LaterInTransaction.LastOrDefault() ?? this).After;

    /// <summary>What the server says where it refuses the statement, as replayed; null where it does not.</summary>
    public SourceDiagnostic? Refusal => _refusal.Value;

    /// <summary>Whether the server refuses the statement for that clause, with these words and that SQLSTATE.</summary>
    public bool Refuses(SyntaxNode clause, string sqlState, string words) =>
        Refusal is { } refusal
        && refusal.Span == clause.Span
        && refusal.Message.EndsWith($"({sqlState})", StringComparison.Ordinal)
        && refusal.Message.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>The relation's name in full: where the search path finds it, else where it would be created.</summary>
    public QualifiedName Resolve(ObjectName relation) => Before.Names.FindRelation(relation) ?? Before.Names.Qualify(relation);

    /// <summary>The relation that the statement leaves under the name, as it is after the last statement whatever renames it; null where it is gone by then, or not known.</summary>
    public Relation? FindAtEnd(QualifiedName relation)
    {
        var last = Migration.Last.Catalog;
        return After.Catalog.FindRelation(relation) is not { } made ? null
            : last.FindRelation(relation) is { } kept && IsSame(made, kept) ? kept
            : made.Origin.File is null ? null
            : last.Schemas.SelectMany(schema => schema.Relations).FirstOrDefault(each => IsSame(made, each));
    }

    /// <summary>The relation that the statement makes to last, as it is after the last one; null also where it was there before.</summary>
    public Relation? FindMade(ObjectName name)
    {
        var relation = Before.Names.Qualify(name);
        return IsTemporary(relation) || Before.Catalog.FindRelation(relation) is not null ? null : FindAtEnd(relation);
    }

    /// <summary>The place that declares a relation stays the same through whatever renames it.</summary>
    private static bool IsSame(Relation relation, Relation other) =>
        relation.GetType() == other.GetType() && ReferenceEquals(relation.Origin.File, other.Origin.File) && relation.Origin.Span == other.Origin.Span;

    public QualifiedName ResolveIndex(ObjectName index) => Before.Names.FindIndex(index) ?? Before.Names.Qualify(index);

    /// <summary>Whether nobody but this migration can see the relation: the file made it, or it is temporary.</summary>
    public bool IsNew(QualifiedName relation) =>
        New.FindRelation(relation) is not null
        || IsTemporary(relation);

    /// <summary>Whether the relation ends with the session.</summary>
    public bool IsTemporary(QualifiedName relation) =>
        relation.Schema is "pg_temp" || Before.Catalog.FindTable(relation) is { Persistence: Persistence.Temporary };

    /// <summary>The work that a clause does on relations that others use, by relation. One that the transaction has emptied is locked already, and gives no work.</summary>
    public IEnumerable<Effect> HazardsOf(SyntaxNode cause, Work work) =>
        Effects.Of(cause).Where(effect => (effect.Work & work) != Work.None && !IsNew(effect.Relation) && !WrittenRows.AreNone(this, effect.Relation));

    /// <summary>The tables with rows that a clause writes anew under a lock, indexes included.</summary>
    public IEnumerable<Effect> RewritesOf(SyntaxNode cause) => HazardsOf(cause, Work.Rewrite).Where(effect => (effect.Work & Work.RewriteAll) == Work.RewriteAll);

    /// <summary>The locks of a clause for which others wait who write to relations that they use, or who read them.</summary>
    public IEnumerable<Effect> LocksOf(SyntaxNode cause) =>
        HeldLocks.TakenBy(this, LockMode.Share).Where(effect => ReferenceEquals(effect.Cause, cause));

    private bool IsMissing(ObjectType type, ObjectName name) => type switch
    {
        ObjectType.Index => Before.Names.FindIndex(name) is null,
        ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence => Before.Names.FindRelation(name) is null,
        _ => false,
    };

    /// <summary>Where the sources declare the relation; none for one that nothing in them makes, or that lies in another text.</summary>
    private IEnumerable<RelatedLocation> DeclarationOf(QualifiedName relation) =>
        Before.Catalog.FindRelation(relation)?.Origin is { File: { } file } origin ? [new RelatedLocation(file, origin.Span, $"{relation.Name} is made here")] : [];

    /// <summary>A finding about a relation, which says where that one is declared.</summary>
    public Finding Report(DiagnosticDescriptor descriptor, TextSpan span, QualifiedName relation, string message, params Fix?[] fixes) =>
        Report(descriptor, span, message, fixes) with { Related = DeclarationOf(relation).ToEquatableArray() };

    public Finding Report(DiagnosticDescriptor descriptor, TextSpan span, string message, params Fix?[] fixes) =>
        new(new SourceDiagnostic(descriptor, File, span, message)) { Fixes = fixes.OfType<Fix>().ToEquatableArray() };
}
