using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Tests.Parsing;

public sealed class TypeNameTests
{
    /// <summary>The third column is what <c>format_type</c> answers on a server for a column of that type.</summary>
    [TestCase("int", "int4", "integer")]
    [TestCase("INTEGER", "int4", "integer")]
    [TestCase("int4", "int4", "integer")]
    [TestCase("pg_catalog.int4", "int4", "integer")]
    [TestCase("smallint", "int2", "smallint")]
    [TestCase("bigint", "int8", "bigint")]
    [TestCase("real", "float4", "real")]
    [TestCase("float", "float8", "double precision")]
    [TestCase("float(24)", "float4", "real")]
    [TestCase("double precision", "float8", "double precision")]
    [TestCase("boolean", "bool", "boolean")]
    [TestCase("decimal(10, 2)", "numeric", "numeric(10,2)")]
    [TestCase("numeric(10)", "numeric", "numeric(10,0)")]
    [TestCase("numeric", "numeric", "numeric")]
    [TestCase("varchar", "varchar", "character varying")]
    [TestCase("varchar(255)", "varchar", "character varying(255)")]
    [TestCase("character varying(255)", "varchar", "character varying(255)")]
    [TestCase("national character varying(5)", "varchar", "character varying(5)")]
    [TestCase("char", "bpchar", "character(1)")]
    [TestCase("nchar(3)", "bpchar", "character(3)")]
    [TestCase("bpchar", "bpchar", "bpchar")]
    [TestCase("\"char\"", "char", "\"char\"")]
    [TestCase("bit", "bit", "bit(1)")]
    [TestCase("bit varying", "varbit", "bit varying")]
    [TestCase("bit varying(8)", "varbit", "bit varying(8)")]
    [TestCase("timestamp", "timestamp", "timestamp without time zone")]
    [TestCase("timestamp(3)", "timestamp", "timestamp(3) without time zone")]
    [TestCase("timestamptz(3)", "timestamptz", "timestamp(3) with time zone")]
    [TestCase("timestamp(3) with time zone", "timestamptz", "timestamp(3) with time zone")]
    [TestCase("time", "time", "time without time zone")]
    [TestCase("time with time zone", "timetz", "time with time zone")]
    [TestCase("interval", "interval", "interval")]
    [TestCase("interval(3)", "interval", "interval(3)")]
    [TestCase("interval year to month", "interval", "interval year to month")]
    [TestCase("interval day to second(3)", "interval", "interval day to second(3)")]
    [TestCase("text[]", "text", "text[]")]
    [TestCase("int[3][3]", "int4", "integer[]")]
    [TestCase("int ARRAY[4]", "int4", "integer[]")]
    [TestCase("jsonb", "jsonb", "jsonb")]
    [TestCase("json", "json", "json")]
    [TestCase("vector(1536)", "vector", "vector(1536)")]
    [TestCase("geometry(Point, 4326)", "geometry", "geometry(point,4326)")]
    [TestCase("\"Role\"", "Role", "\"Role\"")]
    [TestCase("app.\"Role\"[]", "app.Role", "app.\"Role\"[]")]
    public void A_type_has_one_name_whatever_its_spelling(string sql, string name, string formatted)
    {
        var type = SqlParser.ParseTypeName(sql).Node!;

        Assert.That(TypeNames.CanonicalName(type), Is.EqualTo(name));
        Assert.That(TypeNames.Format(type), Is.EqualTo(formatted));
    }

    [TestCase("int4 x", "(1,6): error MB1001: syntax error at or near \"x\"")]
    [TestCase("varchar(", "(1,9): error MB1001: syntax error at end of input")]
    [TestCase("interval year to day", "(1,18): error MB1001: syntax error at or near \"day\"")]
    [TestCase("select", "(1,1): error MB1001: syntax error at or near \"select\"")]
    public void A_type_that_cannot_be_read_says_where(string sql, string expected) =>
        Assert.That(SqlParser.ParseTypeName(sql).Error?.ToString(), Is.EqualTo(expected));
}
