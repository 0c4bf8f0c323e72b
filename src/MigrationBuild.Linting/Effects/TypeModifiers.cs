using System.Globalization;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>The numbers behind the name of a type.</summary>
internal static class TypeModifiers
{
    private const int Microseconds = 6;

    /// <summary>The modifier of that place; null where none is written.</summary>
    public static int? Modifier(this DataType type, int index) =>
        index < type.Modifiers.Count && int.TryParse(type.Modifiers[index], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The digits of a second that a type of time keeps.</summary>
    public static int Precision(this DataType type) => type.Modifier(0) ?? Microseconds;
}
