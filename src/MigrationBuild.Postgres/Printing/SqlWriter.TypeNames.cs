using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    /// <summary>The type as <c>format_type</c> spells it: names of system types count without their schema, bounds of arrays do not count.</summary>
    internal void WriteFormattedType(TypeName type)
    {
        var name = TypeNames.CanonicalName(type);
        var modifiers = name == "numeric" && type.Modifiers.Count == 1 ? type.Modifiers.Add(new NumericConstant("0")) : type.Modifiers;
        WriteIf(type.IsSetOf, "SETOF ");
        if (SystemTypeSpelling.TryGet(name, !modifiers.IsEmpty, out var spelling))
        {
            WriteSystemType(spelling, type.Fields, modifiers, ",");
        }
        else
        {
            WriteName(type.Name.Schema == TypeNames.SystemSchema ? new ObjectName(EquatableArray.Create(new Identifier(name))) : type.Name);
            WriteModifiers(modifiers, ",");
        }

        WriteIf(type.IsColumnType, "%TYPE");
        WriteIf(type.IsArray, "[]");
    }

    private void WriteType(TypeName type)
    {
        WriteIf(type.IsSetOf, "SETOF ");
        if (type.Name.Parts.Count == 2
            && type.Name.Schema == TypeNames.SystemSchema
            && !type.IsColumnType
            && TakesModifiers(type)
            && SystemTypeSpelling.TryGet(type.Name.Name, !type.Modifiers.IsEmpty, out var spelling))
        {
            WriteSystemType(spelling, type.Fields, type.Modifiers, ", ");
        }
        else
        {
            WriteName(type.Name);
            WriteModifiers(type.Modifiers, ", ");
        }

        WriteIf(type.IsColumnType, "%TYPE");
        foreach (var bound in type.ArrayBounds)
        {
            Write("[");
            if (bound is { } size)
            {
                Write(size);
            }

            Write("]");
        }
    }

    /// <summary>Whether the grammar of the type's spelling has a place for its modifiers; behind a name any expressions may stand.</summary>
    private static bool TakesModifiers(TypeName type) => type.Name.Name switch
    {
        "numeric" or "bit" or "varbit" => true,
        "varchar" or "bpchar" or "time" or "timetz" or "timestamp" or "timestamptz" or "interval" =>
            type.Modifiers.IsEmpty || (type.Modifiers.Count == 1 && type.Modifiers[0] is NumericConstant { Text: var text } && IsPlainInteger(text)),
        _ => type.Modifiers.IsEmpty,
    };

    private static bool IsPlainInteger(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value.ToString(CultureInfo.InvariantCulture) == text;

    private void WriteSystemType(SystemTypeSpelling spelling, IntervalFields fields, EquatableArray<Expression> modifiers, string separator)
    {
        Write(spelling.Prefix);
        Write(GetText(fields));
        WriteModifiers(modifiers, separator);
        Write(spelling.Suffix);
    }

    private void WriteModifiers(EquatableArray<Expression> modifiers, string separator)
    {
        for (var i = 0; i < modifiers.Count; i++)
        {
            Write(i == 0 ? "(" : separator);
            WriteNested(modifiers[i]);
        }

        WriteIf(!modifiers.IsEmpty, ")");
    }

    private static string GetText(IntervalFields fields) => fields switch
    {
        IntervalFields.Year => " year",
        IntervalFields.Month => " month",
        IntervalFields.Day => " day",
        IntervalFields.Hour => " hour",
        IntervalFields.Minute => " minute",
        IntervalFields.Second => " second",
        IntervalFields.YearToMonth => " year to month",
        IntervalFields.DayToHour => " day to hour",
        IntervalFields.DayToMinute => " day to minute",
        IntervalFields.DayToSecond => " day to second",
        IntervalFields.HourToMinute => " hour to minute",
        IntervalFields.HourToSecond => " hour to second",
        IntervalFields.MinuteToSecond => " minute to second",
        _ => "",
    };
}
