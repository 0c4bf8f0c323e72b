using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM713: a policy asks for each row what is the same for all.</summary>
public sealed class PolicyFunctionPerRow : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM713", "policy-function-per-row", "The policy calls a function for each row", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from condition in Conditions(context.Statement)
        from call in OutsideOfQueries(condition).OfType<FuncCall>()
        where IsSameForAllRows(call, context)
        select context.Report(
            Descriptor,
            call.Span,
            $"Every row that a query looks at calls {call.Name.Name}, though the answer is the same for all of them. In a SELECT of its own it is called once",
            Fix.Change("Call it once", TextEdit.Insert(call.Span.Start, "(SELECT "), TextEdit.Insert(call.Span.End, ")")));

    private static IEnumerable<Expression> Conditions(Statement statement) => (statement switch
    {
        CreatePolicyStmt create => new[] { create.Using, create.WithCheck },
        AlterPolicyStmt alter => [alter.Using, alter.WithCheck],
        _ => [],
    }).OfType<Expression>();

    private static IEnumerable<SyntaxNode> OutsideOfQueries(SyntaxNode node) =>
        node is SubLink ? [] : node.ChildNodes().SelectMany(OutsideOfQueries).Prepend(node);

    /// <summary>What asks the session, and functions without a column among their arguments that say they give one answer a statement.</summary>
    private static bool IsSameForAllRows(FuncCall call, StatementContext context) =>
        call.Arguments.All(argument => !OutsideOfQueries(argument).OfType<ColumnRef>().Any())
        && (call.Name is { Schema: null or "pg_catalog", Name: "current_setting" } or { Schema: "auth", Name: "uid" or "jwt" or "role" or "email" }
            || Routines(call.Name, context).Any(routine => routine.Volatility == Volatility.Stable));

    private static IEnumerable<Routine> Routines(ObjectName name, StatementContext context) =>
        from schema in name.Schema is { } written ? [written] : context.Before.SearchPath
        from routine in context.Before.Catalog.Schemas.Find(schema)?.Routines.StartingWith(name.Name + "(") ?? []
        select routine;
}
