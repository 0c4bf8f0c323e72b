using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM628: a check whose answer for one row is not always the same.</summary>
public sealed class VolatileCheckConstraint : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM628", "volatile-check-constraint", "The check may be true today and false tomorrow", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from check in WrittenChecks.Of(context.Statement)
        where check.Characteristics.IsEnforced != false
        let past = NotLaterThan(check.Condition).ToList()
        from call in check.Condition.Tree<Expression>()
        where Changes(call, context)
        let text = context.File.Substring(call.Span)
        let only = past.Exists(time => ReferenceEquals(time, call))
        let finding = context.Report(
            Descriptor,
            call.Span,
            only
                ? $"PostgreSQL checks a row when it is written and never again. As {text} only grows, a row that passed keeps passing, unless a clock or time zone is set back or the rows are restored elsewhere"
                : $"PostgreSQL checks a row when it is written and never again, and takes the answer for one that lasts: once {text} gives another, rows break the check unseen, their next update fails, "
                    + $"and a dump of them cannot be restored. {Advice(call)}")
        select only ? finding.As(DiagnosticSeverity.Info) : finding;

    private static string Advice(Expression call) => call is FuncCall { Name: var name } && !BuiltInFunctions.Contains(name.Name)
        ? "Declare it IMMUTABLE if its arguments alone decide; else use a trigger"
        : "Use a trigger";

    /// <summary>Whether it may give another answer for the same row later (it is not <c>IMMUTABLE</c>). A function that is not known is none of ours.</summary>
    private static bool Changes(Expression expression, StatementContext context) => expression switch
    {
        SqlValueFunction => true,
        FuncCall call => UserDefined(call.Name, context.Before.Names).ToList() is { Count: > 0 } declared
            ? declared.TrueForAll(routine => routine.Volatility != Volatility.Immutable)
            : call.Name.Schema is null or "pg_catalog" && (IsStable(call) || BuiltInFunctions.Find(call.Name.Name).Any(signature => signature.IsVolatile)),
        _ => false,
    };

    /// <summary>What PostgreSQL declares <c>STABLE</c> because it asks the clock, the session or the database.</summary>
    private static bool IsStable(FuncCall call) => call.Name.Name is "now" or "transaction_timestamp" or "statement_timestamp" or "current_setting" or "current_database"
            or "current_schemas" or "txid_current" or "txid_current_snapshot" or "pg_current_xact_id" or "inet_client_addr" or "inet_server_addr" or "has_table_privilege" or "pg_has_role"
        || (call.Name.Name == "age" && call.Arguments.Count == 1);

    private static IEnumerable<Routine> UserDefined(ObjectName name, NameScope names) =>
        from schema in names.Catalog.Schemas
        where name.Schema is null ? names.SearchPath.Contains(schema.Name) : name.Schema == schema.Name
        from routine in schema.Routines.StartingWith(name.Name + "(")
        select routine;

    /// <summary>The times that a row must not lie after: a condition that once holds goes on to hold.</summary>
    private static IEnumerable<Expression> NotLaterThan(Expression condition) => condition switch
    {
        BoolExpr { Kind: BoolExprKind.And or BoolExprKind.Or } both => both.Arguments.SelectMany(NotLaterThan),
        OpExpr { Left: not null, Operator.Symbol: "<" or "<=" } before => [Base(before.Right)],
        OpExpr { Left: { } left, Operator.Symbol: ">" or ">=" } => [Base(left)],
        _ => [],
    };

    /// <summary>What an interval is added to or taken from.</summary>
    private static Expression Base(Expression time) => time is OpExpr { Left: { } left, Operator.Symbol: "+" or "-" } ? Base(left) : time;
}
