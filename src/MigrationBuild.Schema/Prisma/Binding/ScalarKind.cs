namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Prisma's scalar types.</summary>
public enum ScalarKind
{
    String,
    Boolean,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    Json,
    Bytes,
}
