using System.Globalization;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The options of CREATE AGGREGATE by what they say.</summary>
internal sealed class AggregateOptions(StatementReplay replay, DefineStmt statement)
{
    private static readonly string[] Known =
    [
        "sfunc", "stype", "sspace", "finalfunc", "finalfunc_extra", "finalfunc_modify", "initcond", "combinefunc", "serialfunc", "deserialfunc", "msfunc", "minvfunc",
        "mstype", "msspace", "mfinalfunc", "mfinalfunc_extra", "mfinalfunc_modify", "minitcond", "sortop", "parallel", "hypothetical", "basetype",
    ];

    private static readonly string[] Required = ["stype", "sfunc"];

    private static readonly string[] RequiredOfMoving = ["msfunc", "minvfunc"];

    private static readonly string[] OnlyOfMoving = ["msfunc", "minvfunc", "mfinalfunc", "msspace", "minitcond"];

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether all is said that must be, and nothing that must not; raised where that is not so.</summary>
    public bool AreComplete()
    {
        if (FindProblem() is not { } problem)
        {
            return true;
        }

        replay.Fail(ServerError.InvalidFunctionDefinition, statement, problem);
        return false;
    }

    public DataType? Type(string name)
        => Find(name)?.Value is { } value ? RoutineDefinition.ResolveType(replay, value as TypeName ?? new TypeName(NameOf(value))) : null;

    /// <summary>The one argument of the old form; null for none, which is called <c>ANY</c>.</summary>
    public DataType? BaseType()
    {
        var value = Find("basetype")!.Value;
        return value is null || string.Equals(NameOf(value).Name, "any", StringComparison.OrdinalIgnoreCase) ? null : Type("basetype");
    }

    /// <summary>The function that takes these arguments; null where none is said, and where there is none, which is raised.</summary>
    public ObjectId? Function(string name, IReadOnlyList<DataType> types)
    {
        if (Find(name)?.Value is not { } value)
        {
            return null;
        }

        var written = NameOf(value);
        var found = Aggregates.Find(replay.Names, written, types);
        if (found is null)
        {
            replay.Fail(
                ServerError.UndefinedFunction,
                value,
                $"function {written}({string.Join(", ", types.Select(type => DataTypeFormatter.Format(type, replay.State.SearchPath)))}) does not exist");
        }

        return found;
    }

    public bool Flag(string name) => Find(name) is { } option && (option.Value is null || Word(option.Value).ToLowerInvariant() is "true" or "on" or "1" or "yes");

    public int Number(string name)
        => Find(name)?.Value is { } value && int.TryParse(Word(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public string? Text(string name) => Find(name)?.Value is { } value ? Word(value) : null;

    public AggregateModify? Modify(string name)
    {
        switch (Text(name))
        {
            case null:
                return null;
            case "read_only":
                return AggregateModify.ReadOnly;
            case "shareable":
                return AggregateModify.Shareable;
            case "read_write":
                return AggregateModify.ReadWrite;
            default:
                replay.Fail(ServerError.SyntaxError, Find(name)!, $"parameter \"{name}\" must be READ_ONLY, SHAREABLE, or READ_WRITE");
                return null;
        }
    }

    public ParallelSafety Parallel()
    {
        switch (Text("parallel"))
        {
            case null or "unsafe":
                return ParallelSafety.Unsafe;
            case "restricted":
                return ParallelSafety.Restricted;
            case "safe":
                return ParallelSafety.Safe;
            default:
                replay.Fail(ServerError.SyntaxError, Find("parallel")!, "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
                return default;
        }
    }

    /// <summary>An operator, qualified unless it is PostgreSQL's own.</summary>
    public string? Operator(string name) => Find(name)?.Value switch
    {
        null => null,
        OperatorName { Qualifier: { IsEmpty: false } qualifier } written when qualifier[0].Name != "pg_catalog" => $"{qualifier[0].Name}.{written.Symbol}",
        OperatorName written => written.Symbol,
        var value => Word(value),
    };

    /// <summary>What PostgreSQL warns about, and then forgets.</summary>
    public void ReportUnknown()
    {
        foreach (var option in statement.Definition.Where(option => !Known.Contains(Today(option.Name.Name))))
        {
            replay.Report(ReplayDiagnostics.NotFollowed, option, $"aggregate attribute \"{option.Name.Name}\" not recognized");
        }
    }

    private string? FindProblem()
    {
        if (Required.FirstOrDefault(name => !Has(name)) is { } missing)
        {
            return $"aggregate {missing} must be specified";
        }

        if (Has("mstype") && RequiredOfMoving.FirstOrDefault(name => !Has(name)) is { } incomplete)
        {
            return $"aggregate {incomplete} must be specified when mstype is specified";
        }

        if (!Has("mstype") && OnlyOfMoving.FirstOrDefault(Has) is { } needless)
        {
            return $"aggregate {needless} must not be specified without mstype";
        }

        return statement.Parameters is not null
            ? Has("basetype") ? "basetype is redundant with aggregate input type specification" : null
            : Has("basetype") ? null : "aggregate input type must be specified";
    }

    private DefElem? Find(string name) => statement.Definition.LastOrDefault(option => Today(option.Name.Name) == name);

    /// <summary>The name of today for one of old.</summary>
    private static string Today(string name) => name switch
    {
        "sfunc1" => "sfunc",
        "stype1" => "stype",
        "initcond1" => "initcond",
        _ => name,
    };

    private static ObjectName NameOf(SyntaxNode value) => value switch
    {
        TypeName type => type.Name,
        _ => new ObjectName(EquatableArray.Create(new Identifier(Word(value)))),
    };

    private static string Word(SyntaxNode value) => value switch
    {
        StringConstant text => text.Value,
        NumericConstant number => number.Text,
        Identifier word => word.Name,
        TypeName { Name: { Parts.Count: 1 } name } => name.Name,
        _ => SqlPrinter.Print(value),
    };
}
