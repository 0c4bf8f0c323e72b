namespace MigrationBuild.Schema.Prisma;

/// <summary>What may stand in the parentheses of a native type.</summary>
internal enum NativeTypeArguments
{
    None,

    /// <summary>Nothing, or a length.</summary>
    Length,

    /// <summary>Nothing, or a length from 1.</summary>
    BitLength,

    /// <summary>Nothing, or digits of a second, 0 to 6.</summary>
    FractionDigits,

    /// <summary>Nothing, or both precision and scale.</summary>
    PrecisionAndScale,
}
