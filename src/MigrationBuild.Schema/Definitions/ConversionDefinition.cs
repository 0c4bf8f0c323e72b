using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Conversions between encodings.</summary>
internal static class ConversionDefinition
{
    private static readonly DataType[] Arguments =
        [DataTypes.Integer, DataTypes.Integer, DataType.BuiltIn("cstring"), DataType.BuiltIn("internal"), DataTypes.Integer, DataTypes.Boolean];

    private static readonly string[] Encodings =
        ("SQL_ASCII EUC_JP EUC_CN EUC_KR EUC_TW EUC_JIS_2004 UTF8 MULE_INTERNAL LATIN1 LATIN2 LATIN3 LATIN4 LATIN5 LATIN6 LATIN7 LATIN8 LATIN9 LATIN10 WIN1256 WIN1258 WIN866 WIN874 KOI8R WIN1251 WIN1252 "
            + "ISO_8859_5 ISO_8859_6 ISO_8859_7 ISO_8859_8 WIN1250 WIN1253 WIN1254 WIN1255 WIN1257 KOI8U SJIS BIG5 GBK UHC GB18030 JOHAB SHIFT_JIS_2004").Split(' ');

    /// <summary>Other names of encodings (<c>pg_encname_tbl</c>).</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["abc"] = "WIN1258", ["alt"] = "WIN866", ["koi8"] = "KOI8R", ["mskanji"] = "SJIS", ["shiftjis"] = "SJIS", ["tcvn"] = "WIN1258", ["tcvn5712"] = "WIN1258", ["unicode"] = "UTF8", ["vscii"] = "WIN1258",
        ["win"] = "WIN1251", ["win932"] = "SJIS", ["win936"] = "GBK", ["win949"] = "UHC", ["win950"] = "BIG5", ["iso88591"] = "LATIN1", ["iso88592"] = "LATIN2", ["iso88593"] = "LATIN3", ["iso88594"] = "LATIN4",
        ["iso88599"] = "LATIN5", ["iso885910"] = "LATIN6", ["iso885913"] = "LATIN7", ["iso885914"] = "LATIN8", ["iso885915"] = "LATIN9", ["iso885916"] = "LATIN10",
    };

    public static CreateConversionStmt Canonical(CreateConversionStmt create, DefinitionNames names) => create with
    {
        Name = names.Own(ObjectKind.Conversion, create.Name),
        Source = Encoding(create.Source, "source", names),
        Target = Encoding(create.Target, "destination", names),
        Function = names.RoutineOf(create.Function, Arguments),
    };

    private static StringConstant Encoding(StringConstant written, string which, DefinitionNames names)
    {
        var name = Simple(written.Value);
        var alias = name.StartsWith("windows", StringComparison.Ordinal) ? "win" + name.Substring("windows".Length) : name;
        if ((Aliases.TryGetValue(alias, out var known) ? known : Encodings.FirstOrDefault(encoding => Simple(encoding) == alias)) is not { } encoding)
        {
            names.Fail(ServerError.UndefinedObject, written, $"{which} encoding \"{written.Value}\" does not exist");
            return written;
        }

        if (encoding == "SQL_ASCII")
        {
            names.Fail(ServerError.InvalidObjectDefinition, written, "encoding conversion to or from \"SQL_ASCII\" is not supported");
        }

        return new StringConstant(encoding) { Span = written.Span };
    }

    private static string Simple(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
