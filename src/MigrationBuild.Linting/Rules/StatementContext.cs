using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using Persistence = MigrationBuild.Schema.Catalogs.Persistence;

namespace MigrationBuild.Linting.Rules;

/// <summary>A statement and the state that it meets.</summary>
/// <param name="Script">The file that holds it.</param>
/// <param name="Index">Which of the file's statements it is.</param>
/// <param name="Before">The schema and session before it.</param>
/// <param name="New">What the statements before it have made.</param>
/// <param name="Transaction">The transaction that it runs in.</param>
public sealed record StatementContext(
    SqlScript Script,
    int Index,
    ReplayState Before,
    NewObjects New,
    TransactionScope Transaction,
    LintOptions Options)
{
    /// <summary>What it does to the server.</summary>
    public StatementEffects Effects { get; } = EffectTable.Find(Script.Statements[Index].Syntax, Before);

    public Statement Statement => Script.Statements[Index].Syntax;

    public SourceFile File => Script.File;

    /// <summary>The statement, if it is of that kind.</summary>
    public IEnumerable<TStatement> StatementsOf<TStatement>()
        where TStatement : Statement => Statement is TStatement statement ? [statement] : [];

    /// <summary>The statements of the file before this one.</summary>
    public IEnumerable<Statement> Earlier => Script.Statements.Take(Index).Select(each => each.Syntax);

    /// <summary>The relation's name in full: where the search path finds it, else where it would be created.</summary>
    public QualifiedName Resolve(ObjectName relation) => Before.Names.FindRelation(relation) ?? Before.Names.Qualify(relation);

    public QualifiedName ResolveIndex(ObjectName index) => Before.Names.FindIndex(index) ?? Before.Names.Qualify(index);

    /// <summary>Whether nobody but this migration can see the relation: the file made it, or it is temporary.</summary>
    public bool IsNew(QualifiedName relation) =>
        New.FindRelation(relation) is not null
        || relation.Schema is "pg_temp"
        || Before.Catalog.FindTable(relation) is { Persistence: Persistence.Temporary };

    /// <summary>The work that a clause does on relations that others use, by relation.</summary>
    public IEnumerable<Effect> HazardsOf(SyntaxNode cause, Work work) =>
        Effects.Of(cause).Where(effect => (effect.Work & work) != Work.None && !IsNew(effect.Relation));

    public Finding Report(DiagnosticDescriptor descriptor, TextSpan span, string message, params Fix?[] fixes) =>
        new(new SourceDiagnostic(descriptor, File, span, message)) { Fixes = fixes.OfType<Fix>().ToEquatableArray() };
}
