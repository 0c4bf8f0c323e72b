using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM706: whoever calls a function decides what its names mean, and it runs with the rights of its owner.</summary>
public sealed class SecurityDefinerSearchPath : ILintRule
{
    private const string SearchPath = "search_path";

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM706", "security-definer-search-path", "The caller decides what the names in a SECURITY DEFINER function mean", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        var (options, name) = context.Statement switch
        {
            CreateFunctionStmt { SqlBody: null } create when !IsCompiled(create.Options) => (create.Options, create.Name),
            AlterFunctionStmt alter => (alter.Options, alter.Function.Name),
            _ => (default, null),
        };
        var definer = options.OfType<FunctionFlagOption>().FirstOrDefault(option => option.Flag == FunctionFlag.SecurityDefiner);
        return definer is null || name is null || options.OfType<FunctionSetOption>().Any(option => option.Setting.Name == SearchPath) || IsSetAtEnd(context, name)
            ? []
            :
            [
                context.Report(
                    Descriptor,
                    definer.Span,
                    $"{name.Name} runs with the rights of its owner, while the search_path of whoever calls it says which tables, functions and operators its names mean: who may create objects somewhere can have it "
                    + "run their own. Set the search_path of the function",
                    Fix.Change("Set the search_path to what it is here", TextEdit.Insert(definer.Span.End, $" SET search_path = {PathOf(context)}"))),
            ];
    }

    /// <summary>Code in C knows its objects without names.</summary>
    private static bool IsCompiled(EquatableArray<FunctionOption> options) =>
        options.OfType<FunctionLanguageOption>().Any(option => option.Language.Name is "c" or "internal");

    /// <summary>A statement further down sets it, or it was set before. Functions of one name are told apart where the statement makes one of them.</summary>
    private static bool IsSetAtEnd(StatementContext context, ObjectName name)
    {
        var routines = context.Migration.Last.Catalog.Schemas.Find(context.Before.Names.Qualify(name).Schema)?.Routines.StartingWith(name.Name + "(").ToList() ?? [];
        var made = routines.FindAll(routine => ReferenceEquals(routine.Origin.File, context.File) && routine.Origin.Span == context.Statement.Span);
        return (made.Count > 0 ? made : routines).Any(routine => routine.Settings.Any(setting => setting.Name == SearchPath));
    }

    /// <summary>What names mean where the function is made, with the schema last that anybody may create objects in.</summary>
    private static string PathOf(StatementContext context) =>
        string.Join(", ", context.Before.SearchPath.Where(schema => schema is not ("$user" or "pg_catalog" or "pg_temp")).Select(Postgres.Printing.SqlPrinter.QuoteIdentifier).Prepend("pg_catalog").Append("pg_temp"));
}
