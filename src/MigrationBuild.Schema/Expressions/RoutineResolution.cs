using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Which declared function of a name a call means (<c>func_get_detail</c>), as far as the types of its arguments are known.</summary>
internal static class RoutineResolution
{
    /// <summary>The one that fits best, or those among which the types that are known do not tell.</summary>
    /// <param name="types">The types of the arguments; null where one is not known.</param>
    public static List<(string Schema, Routine Routine)> Choose(NameScope names, ObjectName name, IReadOnlyList<DataType?> types)
    {
        var candidates = names.FindRoutines(name).Where(candidate => Accepts(candidate.Routine, types.Count)).ToList();
        var fitting = candidates.Where(candidate => All(candidate.Routine, types, Fits)).ToList();
        if (fitting.Count < 2)
        {
            return fitting.Count == 1 ? fitting : candidates;
        }

        var most = fitting.Max(candidate => Count(candidate.Routine, types, IsExact));
        fitting = [.. fitting.Where(candidate => Count(candidate.Routine, types, IsExact) == most)];
        // A literal without a type is a string if that may be.
        for (var i = 0; i < types.Count && fitting.Count > 1; i++)
        {
            var strings = fitting.Where(candidate => types[i].IsUnknown() && TypeAt(candidate.Routine, i).CategoryOf() == TypeCategory.String).ToList();
            var texts = strings.Where(candidate => TypeAt(candidate.Routine, i).Is("text")).ToList();
            fitting = texts.Count > 0 ? texts : strings.Count > 0 ? strings : fitting;
        }

        return fitting;
    }

    /// <summary>The type of the argument at that position; the element's for those that a variadic function takes one by one.</summary>
    public static DataType TypeAt(Routine routine, int position)
    {
        var inputs = routine.Inputs.ToList();
        var parameter = inputs[Math.Min(position, inputs.Count - 1)];
        return parameter.Mode == ParameterMode.Variadic && parameter.Type.IsArray ? parameter.Type.Element() : parameter.Type;
    }

    /// <summary>Whether it can be called with arguments of these types.</summary>
    public static bool Takes(Routine routine, IReadOnlyList<DataType?> types) => Accepts(routine, types.Count) && All(routine, types, Fits);

    private static bool Accepts(Routine routine, int count)
    {
        var inputs = routine.Inputs.ToList();
        var isVariadic = inputs.Any(input => input.Mode == ParameterMode.Variadic);
        return routine.Kind != RoutineKind.Procedure
            && count >= inputs.Count(input => input.Default is null)
            && (count <= inputs.Count || isVariadic);
    }

    private static bool Fits(DataType? type, DataType declared)
        => type is null || type.IsUnknown() || type.OperandType() == declared.OperandType() || declared.IsPolymorphic() || ImplicitCasts.Exists(type, declared);

    private static bool IsExact(DataType? type, DataType declared)
        => type is not null && type with { Modifiers = default, IntervalFields = null } == declared;

    private static bool All(Routine routine, IReadOnlyList<DataType?> types, Func<DataType?, DataType, bool> fits) => Count(routine, types, fits) == types.Count;

    private static int Count(Routine routine, IReadOnlyList<DataType?> types, Func<DataType?, DataType, bool> fits)
        => types.Where((type, i) => fits(type, TypeAt(routine, i))).Count();

    public static bool IsPolymorphic(this DataType type) => type.IsBuiltIn && type.Name.Name.StartsWith("any", StringComparison.Ordinal);
}
