using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM504: a value of an enum is used before the transaction that adds it commits.</summary>
public sealed class EnumValueUsedInSameTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM504",
        "enum-value-used-in-same-transaction",
        "A new value of an enum cannot be used in the transaction that adds it",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from add in context.StatementsOf<AlterEnumAddValueStmt>()
        let type = context.Before.Names.FindType(add.Name) ?? context.Before.Names.Qualify(add.Name)
        where !IsThere(context, type, add.Value.Value) && !IsUsable(context, type)
        from later in context.LaterInTransaction
        where !OnlyNames(later.Statement)
        from literal in later.Statement.Tree<StringConstant>().Where(each => each.Value == add.Value.Value).Take(1)
        where IsAbout(later, type)
        select later.Report(
            Descriptor,
            literal.Span,
            $"PostgreSQL refuses the new value '{add.Value.Value}' of {type.Name} until the transaction that adds it has committed (55P04). "
            + "Put ALTER TYPE … ADD VALUE into a migration of its own, before this one") with
        {
            Related = EquatableArray.Create(new RelatedLocation(context.File, add.Span, "the value is added here")),
        };

    private static bool IsThere(StatementContext context, QualifiedName type, string label) =>
        context.Before.Catalog.FindType(type) is EnumType known && known.Labels.Contains(label);

    /// <summary>Since 17 a type that the transaction itself made has no value that others could meet.</summary>
    private static bool IsUsable(StatementContext context, QualifiedName type) =>
        context.Options.PostgresVersion >= 17
        && context.EarlierInTransaction.Any(earlier => earlier.Statement is CreateEnumStmt create && earlier.Before.Names.Qualify(create.Name) == type);

    /// <summary>Statements that may hold the word, but never read it as a value of the type; and blocks, whose statements are asked by themselves.</summary>
    private static bool OnlyNames(Statement statement) =>
        statement is AlterEnumAddValueStmt or AlterEnumRenameValueStmt or CommentStmt or CreateFunctionStmt or DoStmt;

    /// <summary>Whether the type is named, or a relation that is touched has a column of it or is not known.</summary>
    private static bool IsAbout(StatementContext later, QualifiedName type) =>
        later.Statement.Tree<TypeName>().Any(named => named.Name.Name == type.Name)
        || later.Statement.Tree<RangeVar>().Select(relation => later.Resolve(relation.Name)).Any(relation => MayHold(later, relation, type));

    private static bool MayHold(StatementContext later, QualifiedName relation, QualifiedName type) => later.Before.Catalog.FindRelation(relation) switch
    {
        null => true,
        Table table => table.Columns.Any(column => column.Type.Name == type),
        _ => false,
    };
}
