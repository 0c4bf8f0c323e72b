namespace MigrationBuild.Schema.Expressions;

/// <summary>The families of types within which PostgreSQL casts implicitly (<c>typcategory</c>).</summary>
public enum TypeCategory
{
    Other,
    Boolean,
    String,
    Number,
    DateTime,
    Interval,
    Network,
    Geometry,
    BitString,
    Range,
}
