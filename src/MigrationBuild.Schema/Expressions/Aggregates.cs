using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Aggregates among the routines of a catalog.</summary>
public static class Aggregates
{
    /// <summary>The routine of an aggregate, as <c>pg_proc</c> has it.</summary>
    public static Routine ToRoutine(string name, EquatableArray<RoutineParameter> parameters, Aggregate aggregate, Catalog catalog)
        => new(name, RoutineKind.Aggregate)
        {
            Parameters = parameters,
            Result = ResultOf(aggregate, catalog),
            Language = "internal",
            Source = "aggregate_dummy",
            Volatility = Volatility.Immutable,
            Cost = 1,
            Aggregate = aggregate,
        };

    /// <summary>The function of that name and these argument types as an aggregate refers to it: one that the catalog lacks is PostgreSQL's own or an extension's.</summary>
    public static ObjectId FunctionOf(Catalog catalog, QualifiedName name, IEnumerable<DataType> types)
        => new ObjectId(ObjectKind.Routine, name, Routine.SignatureOf(types)) is var id && catalog.FindRoutine(id) is not null ? id : id with { Part = "" };

    /// <summary>The function that a definition names, as <c>LookupAggFunction</c> finds it; null where those of that name take other arguments.</summary>
    internal static ObjectId? Find(NameScope names, ObjectName name, IReadOnlyList<DataType?> types)
    {
        var declared = names.FindRoutines(name).ToList();
        var fitting = RoutineResolution.Choose(names, name, types).Where(candidate => RoutineResolution.Takes(candidate.Routine, types)).ToList();
        return fitting.Count > 0
            ? ObjectId.Routine(fitting[0].Schema, fitting[0].Routine)
            : declared.Count > 0 && !BuiltInFunctions.Contains(name.Name)
                ? null
                : new ObjectId(ObjectKind.Routine, new QualifiedName(name.Schema ?? "pg_catalog", name.Name));
    }

    /// <summary>What the final function gives, or the state itself; null where that is not known.</summary>
    private static DataType? ResultOf(Aggregate aggregate, Catalog catalog)
        => aggregate.Transition.Final is { } final ? catalog.FindRoutine(final)?.Result : aggregate.Transition.StateType;
}
