using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The casts that an assignment makes by itself, as ALTER COLUMN TYPE without USING does.</summary>
internal static class AssignmentCasts
{
    /// <summary>False only where it is known that there is no such cast.</summary>
    public static bool MayExist(Catalog catalog, DataType source, DataType target)
        => MayExist(catalog.BaseTypeOf(source), catalog.BaseTypeOf(target)) || CastDefinition.IsAssigned(catalog, source, target);

    private static bool MayExist(DataType source, DataType target)
    {
        if (source.Name == target.Name && source.IsArray == target.IsArray)
        {
            return true;
        }

        if (source.IsArray != target.IsArray)
        {
            return IsString(target);
        }

        if (source.IsArray)
        {
            return MayExist(source.Element(), target.Element());
        }

        // Every type can be assigned to a string by its output function; none from one.
        if (IsString(target))
        {
            return true;
        }

        if (IsString(source))
        {
            return !target.IsBuiltIn && KnownExtensions.ThatBringsType(target.Name.Name) is not null;
        }

        if (!source.IsBuiltIn || !target.IsBuiltIn)
        {
            return KnownExtensions.ThatBringsType(source.Name.Name) is not null || KnownExtensions.ThatBringsType(target.Name.Name) is not null;
        }

        var (from, to) = (source.CategoryOf(), target.CategoryOf());
        return from == to || (source.Is("time") && to == TypeCategory.Interval) || (source.Is("interval") && target.Is("time"));
    }

    private static bool IsString(DataType type) => type.CategoryOf() == TypeCategory.String;
}
