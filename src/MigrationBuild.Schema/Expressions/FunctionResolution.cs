using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Which of PostgreSQL's own functions of a name a call means (<c>func_select_candidate</c>).</summary>
internal static class FunctionResolution
{
    private static readonly string[] PreferredTypes = ["bool", "text", "float8", "timestamptz", "interval", "inet", "varbit", "oid"];

    /// <summary>The one that fits best, or those among which the types that are known do not tell.</summary>
    public static List<FunctionSignature> Choose(string name, IReadOnlyList<DataType?> types)
    {
        var candidates = BuiltInFunctions.Find(name).Where(signature => signature.Accepts(types.Count)).ToList();
        if (candidates.Count <= 1)
        {
            return candidates;
        }

        if (types.Any(type => type is null))
        {
            var possible = candidates.Where(signature => All(types, signature, (type, declared) => type is null || IsExact(type, declared))).ToList();
            return possible.Count > 0 ? possible : candidates;
        }

        var fitting = candidates.Where(signature => All(types, signature, Fits)).ToList();
        if (fitting.Count == 0)
        {
            return candidates;
        }

        fitting = Best(fitting, signature => Count(types, signature, IsExact));
        fitting = Best(fitting, signature => Count(types, signature, (type, declared) => IsExact(type, declared) || Array.IndexOf(PreferredTypes, declared) >= 0));
        for (var i = 0; i < types.Count && fitting.Count > 1; i++)
        {
            if (types[i].IsUnknown())
            {
                fitting = Guess(fitting, i);
            }
        }

        return fitting;
    }

    /// <summary>A literal without a type is a string if that may be, else of the preferred type of the one category there is.</summary>
    private static List<FunctionSignature> Guess(List<FunctionSignature> candidates, int position)
    {
        var strings = candidates.Where(signature => CategoryAt(signature, position) == TypeCategory.String).ToList();
        return strings.Count > 0
            ? strings
            : candidates.Select(signature => CategoryAt(signature, position)).Distinct().Count() == 1
                ? Best(candidates, signature => Array.IndexOf(PreferredTypes, signature.ArgumentType(position)) >= 0 ? 1 : 0)
                : candidates;
    }

    private static TypeCategory CategoryAt(FunctionSignature signature, int position) => DataTypes.FromTableName(signature.ArgumentType(position)).CategoryOf();

    private static bool Fits(DataType? type, string declared)
        => type.IsUnknown() || IsExact(type, declared)
            || (DataTypes.FromTableName(declared) is { } expected ? ImplicitCasts.Exists(type!, expected) : PolymorphicType.Accepts(declared, type!));

    private static bool IsExact(DataType? type, string declared)
        => DataTypes.FromTableName(declared) is { } expected && type.OperandType() == expected;

    private static bool All(IReadOnlyList<DataType?> types, FunctionSignature signature, Func<DataType?, string, bool> fits) => Count(types, signature, fits) == types.Count;

    private static int Count(IReadOnlyList<DataType?> types, FunctionSignature signature, Func<DataType?, string, bool> fits)
    {
        var count = 0;
        for (var i = 0; i < types.Count; i++)
        {
            count += fits(types[i], signature.ArgumentType(i)) ? 1 : 0;
        }

        return count;
    }

    private static List<FunctionSignature> Best(List<FunctionSignature> candidates, Func<FunctionSignature, int> rank)
    {
        var best = candidates.Max(rank);
        return [.. candidates.Where(signature => rank(signature) == best)];
    }
}
