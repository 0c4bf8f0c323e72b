using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of functions, procedures and aggregates.</summary>
internal sealed class HclRoutineText(HclNames names, HclTypeText types)
{
    /// <summary>Whether a block stands for it at all: none does for a function in C or an aggregate over ordered rows.</summary>
    public static bool CanSay(Routine routine) => routine.ObjectFile is null && routine.Aggregate is null or { Kind: AggregateKind.Normal };

    public HclBlockText Block(string schema, Routine routine)
    {
        var kind = HclNames.KindOf(routine);
        var block = new HclBlockBuilder(kind, names.Labels(kind, new QualifiedName(schema, routine.Name))).Add("schema", HclNames.ToSchema(schema));
        return routine.Aggregate is { } aggregate ? OfAggregate(block, routine, aggregate.Transition) : OfRoutine(block, routine);
    }

    private HclBlockText OfRoutine(HclBlockBuilder block, Routine routine)
    {
        var columns = routine.Parameters.Where(parameter => parameter.Mode == ParameterMode.Table).ToList();
        var result = routine.Result is null || columns.Count > 0 || (!routine.ReturnsSet && routine.Parameters.Any(parameter => parameter.IsOutput)) ? null : types.Of(routine.Result);
        return block
            .Add("lang", Language(routine.Language))
            .Add(routine.ReturnsSet ? "return_set" : "return", result)
            .AddSql("as", routine.Body is { } body ? SqlPrinter.Print(body.Syntax) : routine.Source, isExact: routine.Body is null)
            .Add("volatility", routine.Volatility == Volatility.Volatile ? null : routine.Volatility.ToString().ToUpperInvariant())
            .Add("parallel", Parallel(routine))
            .AddFlag("strict", routine.IsStrict)
            .AddFlag("leakproof", routine.IsLeakproof)
            .Add("security", routine.SecurityDefiner ? "DEFINER" : null)
            .Add(HclBlockKinds.ConfigParameters.Name, Settings(routine))
            .AddComment(routine.Comment)
            .AddAll(Arguments(routine))
            .Add(columns.Aggregate(new HclBlockBuilder(HclBlockKinds.ReturnTable.Name), (table, column) => table.Add(Column(column))).BuildUnlessEmpty())
            .Build();
    }

    private HclBlockText OfAggregate(HclBlockBuilder block, Routine routine, AggregateTransition transition) => block
        .Add("state_type", types.Of(transition.StateType))
        .Add("state_func", names.ToFunction(transition.Function.Name))
        .Add("final_func", transition.Final is { } final ? names.ToFunction(final.Name) : null)
        .Add("initial_value", transition.InitialState is { } initial ? HclValueText.Quote(initial) : null)
        .Add("parallel", Parallel(routine))
        .AddComment(routine.Comment)
        .AddAll(Arguments(routine))
        .Build();

    private IEnumerable<HclBlockText> Arguments(Routine routine) => routine.Parameters.Where(parameter => parameter.Mode != ParameterMode.Table).Select(parameter =>
        new HclBlockBuilder(HclBlockKinds.Argument.Name, parameter.Name.Length == 0 ? [] : [parameter.Name])
            .Add("type", types.Of(parameter.Type))
            .Add("mode", parameter.Mode == ParameterMode.In ? null : parameter.Mode.ToString().ToUpperInvariant())
            .Add("default", HclValueText.Default(parameter.Default))
            .Build());

    private HclBlockText Column(RoutineParameter column) => new HclBlockBuilder(HclBlockKinds.ReturnedColumn.Name, column.Name).Add("type", types.Of(column.Type)).Build();

    /// <summary>An object, as the name of a setting may have a point in it.</summary>
    private static string? Settings(Routine routine) => routine.Settings.IsEmpty
        ? null
        : $"{{ {string.Join(", ", routine.Settings.Select(setting => $"{HclValueText.WordOrText(setting.Name)} = {HclValueText.Quote(setting.Value)}"))} }}";

    private static string Language(string language) => language switch
    {
        "sql" => "SQL",
        "plpgsql" => "PLpgSQL",
        // A word means the same in any case.
        _ => language.All(c => !char.IsUpper(c)) ? HclValueText.WordOrText(language) : HclValueText.Quote(language),
    };

    private static string? Parallel(Routine routine) => routine.Parallel == ParallelSafety.Unsafe ? null : routine.Parallel.ToString().ToUpperInvariant();
}
