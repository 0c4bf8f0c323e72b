using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private void AwaitRoutines(bool withStandardBody)
    {
        foreach (var kind in new[] { HclBlockKinds.Function, HclBlockKinds.Procedure })
        {
            Await(kind, block => HasStandardBody(block) == withStandardBody ? RoutineOf(block) : []);
        }
    }

    /// <summary>A function or procedure. What a procedure cannot have, its block has not.</summary>
    private IEnumerable<HclStatement> RoutineOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name || block.Required("lang", "lang = SQL") is null || BodyOf(block) is not { } body)
        {
            yield break;
        }

        var kind = block.KindName.ToUpperInvariant();
        var statement = new HclStatementWriter(block).Write($"CREATE {kind} ").Name(name);
        WriteArguments(statement, block);
        WriteResult(statement, block);
        WriteAttributes(statement, block);
        foreach (var (parameter, value) in ParametersOf(block, HclBlockKinds.ConfigParameters, "search_path = \"app\""))
        {
            statement.Write(" " + SqlPrinter.Print(RoutineSettings.ToSyntax(new RoutineSetting(parameter, value))));
        }

        WriteBody(statement, block, body);
        yield return CommentOnRoutine(statement, block, kind, name).Finish();
    }

    private IEnumerable<HclStatement> AggregateOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name
            || RequiredType(block, "state_type", "state_type = bigint") is not { } state
            || block.Required("state_func", "state_func = function.add") is null
            || FunctionText(block, "state_func") is not { } transition)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE AGGREGATE ").Name(name);
        WriteArguments(statement, block);
        statement.Write(" (SFUNC = ").Write(transition).Write(", STYPE = ").Write(state)
            .Clause(", FINALFUNC = ", FunctionText(block, "final_func"))
            .Clause(", INITCOND = ", block.Text("initial_value") is { } initial ? SqlPrinter.QuoteLiteral(initial.Text) : null)
            .Clause(", PARALLEL = ", block.Word("parallel", "SAFE", "RESTRICTED", "UNSAFE"))
            .Write(")");
        yield return CommentOnRoutine(statement, block, "AGGREGATE", name).Finish();
    }

    private void WriteArguments(HclStatementWriter statement, HclBlockReader block)
    {
        var arguments = block.Blocks(HclBlockKinds.Argument).ToList();
        statement.Write("(").Write(NoArguments(block, arguments)).List(arguments, argument =>
        {
            WriteSignature(statement, argument);
            statement.Clause(" DEFAULT ", DefaultText(argument));
        }).Write(")");
    }

    /// <summary>An aggregate over nothing but rows has a star for them.</summary>
    private static string NoArguments(HclBlockReader block, List<HclBlockReader> arguments) =>
        arguments.Count == 0 && block.KindName == HclBlockKinds.Aggregate.Name ? "*" : "";

    private void WriteSignature(HclStatementWriter statement, HclBlockReader argument)
    {
        statement.Clause("", argument.Word("mode", "IN", "OUT", "INOUT", "VARIADIC") is { } mode ? mode + " " : null);
        if (argument.Label is { } label)
        {
            statement.Name(label).Write(" ");
        }

        statement.Clause("", RequiredType(argument, "type", "type = text"));
    }

    /// <summary>What a function gives: nothing where its OUT arguments tell.</summary>
    private void WriteResult(HclStatementWriter statement, HclBlockReader block)
    {
        if (block.Single(HclBlockKinds.ReturnTable) is { } table)
        {
            statement.Write(" RETURNS TABLE (")
                .List(table.Blocks(HclBlockKinds.ReturnedColumn).ToList(), column => statement.Name(column.Name).Clause(" ", RequiredType(column, "type", "type = text")))
                .Write(")");
            return;
        }

        statement.Clause(" RETURNS ", TypeText(block, "return")).Clause(" RETURNS SETOF ", TypeText(block, "return_set"));
    }

    /// <summary>The language: case says nothing in a word, nor in the name of one that every database has.</summary>
    private static string LanguageOf(HclBlockReader block)
    {
        var name = block.AnyWord("lang") ?? "";
        var lower = name.ToLowerInvariant();
        return block.Value("lang") is HclReferenceValue || lower is "sql" or "plpgsql" ? lower : name;
    }

    private static void WriteAttributes(HclStatementWriter statement, HclBlockReader block) =>
        statement.Write(" LANGUAGE ").Name(LanguageOf(block))
            .Clause(" SECURITY ", block.Word("security", "INVOKER", "DEFINER"))
            .Clause(" ", block.Word("volatility", "IMMUTABLE", "STABLE", "VOLATILE"))
            .Clause(" PARALLEL ", block.Word("parallel", "SAFE", "RESTRICTED", "UNSAFE"))
            .Write(block.Boolean("strict") == true ? " STRICT" : "")
            .Write(block.Boolean("leakproof") == true ? " LEAKPROOF" : "");

    /// <summary>A body of the SQL standard is a statement, behind which there may be a semicolon; any other is text that PostgreSQL keeps as it is.</summary>
    private static MappedText? BodyOf(HclBlockReader block) =>
        HasStandardBody(block) ? QueryOf(block, "as")
        : block.Required("as", "as = \"…\"") is null ? null
        : block.SqlText("as");

    /// <summary>A body of the SQL standard stands as it is; any other is a string.</summary>
    private static void WriteBody(HclStatementWriter statement, HclBlockReader block, MappedText body)
    {
        if (HasStandardBody(block))
        {
            statement.Write("\n").Write(body.TrimStart());
        }
        else
        {
            statement.Write(" AS ").Body(body);
        }
    }

    /// <summary>Whether the body is <c>RETURN …</c> or <c>BEGIN ATOMIC … END</c>, which are statements, and no text.</summary>
    private static bool HasStandardBody(HclBlockReader block)
    {
        var words = block.SqlText("as")?.Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return LanguageOf(block) == "sql" && (Is(0, "RETURN") || (Is(0, "BEGIN") && Is(1, "ATOMIC")));

        bool Is(int word, string expected) => words.Length > word && string.Equals(words[word], expected, StringComparison.OrdinalIgnoreCase);
    }

    private HclStatementWriter CommentOnRoutine(HclStatementWriter statement, HclBlockReader block, string kind, QualifiedName name)
    {
        if (block.Text("comment") is not { } comment)
        {
            return statement;
        }

        var arguments = block.Blocks(HclBlockKinds.Argument).ToList();
        statement.Write($";\nCOMMENT ON {kind} ").Name(name).Write("(").Write(NoArguments(block, arguments)).List(arguments, argument => WriteSignature(statement, argument));
        return statement.Write($") IS {SqlPrinter.QuoteLiteral(comment.Text)}");
    }

    /// <summary>A function by reference, or any name as a word or in SQL.</summary>
    private MappedText? FunctionText(HclBlockReader block, string attribute) => block.Value(attribute) switch
    {
        null => null,
        HclSqlValue sql => sql.Text,
        HclReferenceValue { Path.Count: 1 } word => HclSqlText.Made(word.Place, SqlPrinter.QuoteIdentifier(word.Path[0].Name)),
        HclStringValue text => text.Text,
        var value => ObjectOf(attribute, value, HclBlockKinds.Function, HclBlockKinds.Procedure) is { } found ? HclSqlText.Made(value.Place, Sql(found.Name)) : null,
    };
}
