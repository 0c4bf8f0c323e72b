using MigrationBuild.Linting.Effects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Rules;

/// <summary>What a cast takes from values and does not tell, by the casts of <c>pg_cast</c> and the functions that fit values to a length or precision.</summary>
internal static class ValueLoss
{
    /// <summary>What is lost, as the start of a sentence; null where nothing is, or where the server refuses a value that does not fit.</summary>
    /// <param name="from">The old type.</param>
    /// <param name="to">The new type.</param>
    /// <param name="isExplicit">Whether a cast is written, which cuts a text off where an assignment would fail.</param>
    /// <param name="state">The session, whose time zone may be known.</param>
    public static string? Find(DataType from, DataType to, bool isExplicit, ReplayState state)
    {
        if (from.IsArray != to.IsArray || !from.IsBuiltIn || !to.IsBuiltIn)
        {
            return null;
        }

        return (from.Name.Name, to.Name.Name) switch
        {
            ("text" or "varchar" or "bpchar", "varchar" or "bpchar") =>
                isExplicit && IsLess(to.Modifier(0), from.Modifier(0)) ? $"what is longer than {to.Modifier(0)} characters is cut off" : null,
            ("numeric", "numeric") => IsLess(Scale(to), Scale(from)) ? $"digits beyond {Scale(to)} behind the point are rounded away" : null,
            ("numeric", "int2" or "int4" or "int8") => Scale(from) is null or > 0 ? "digits behind the point are rounded away" : null,
            ("float4" or "float8", "int2" or "int4" or "int8") => "digits behind the point are rounded away",
            ("float8" or "numeric" or "int8" or "int4", "float4") => "digits beyond the sixth are lost",
            ("numeric" or "int8", "float8") => "digits beyond the fifteenth are lost",
            ("timestamptz", "timestamp") => state.IsUtc() ? null : "the point in time is lost where clocks are put back, and means another one to a session in another time zone",
            ("timestamptz" or "timestamp", "date") => "the time of day is lost",
            ("timestamptz" or "timestamp", "time" or "timetz") => "the date is lost",
            ("timetz", "time") => "the time zone is lost",
            ("timestamp", "timestamp") or ("timestamptz", "timestamptz") or ("time", "time") or ("timetz", "timetz") or ("timestamp", "timestamptz") or ("interval", "interval") =>
                to.Precision() < from.Precision() ? $"fractions of seconds are rounded to {to.Precision()} digits" : null,
            ("inet", "cidr") => "the bits of the host are set to zero",
            ("json", "jsonb") => "the order of keys, duplicate keys and white space are lost",
            _ => null,
        };
    }

    private static bool IsLess(int? to, int? from) => to is not null && (from is null || to < from);

    /// <summary>Null of a numeric without a limit.</summary>
    private static int? Scale(DataType type) => type.Modifier(1);
}
