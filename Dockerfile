# syntax=docker/dockerfile:1

# Built on the builder's own processor for whatever processor is asked for; the result is processor code only in SQLite.
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source

# The build fetches the chart library with it; see AcarsHub.Web.csproj.
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*

# Packages first: they change more rarely than code.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY AcarsHub.Domain/AcarsHub.Domain.csproj AcarsHub.Domain/
COPY AcarsHub.Data/AcarsHub.Data.csproj AcarsHub.Data/
COPY AcarsHub.Web/AcarsHub.Web.csproj AcarsHub.Web/
RUN dotnet restore AcarsHub.Web -a $TARGETARCH

COPY AcarsHub.Domain/ AcarsHub.Domain/
COPY AcarsHub.Data/ AcarsHub.Data/
COPY AcarsHub.Web/ AcarsHub.Web/
RUN dotnet publish AcarsHub.Web -c Release -a $TARGETARCH --no-restore --self-contained false -p:UseAppHost=false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
COPY --chmod=755 docker/entrypoint.sh /entrypoint.sh

# HOME: PUID has no entry in the image's list of users. ASPNETCORE_HTTP_PORTS: the base image sets a port of its own.
# DB_SAVEALL and MIN_LOG_LEVEL: what ACARS Hub's image sets.
ENV ACARSHUB_DB=/run/acars/messages.db \
    ACARSHUB_NGINX_PORT=80 \
    DB_SAVEALL=true \
    MIN_LOG_LEVEL=4 \
    HOME=/run/acars \
    ASPNETCORE_HTTP_PORTS=

# ACARS, VDL2, HFDL, Inmarsat, Iridium
EXPOSE 80/tcp 5550/udp 5555/udp 5556/udp 5557/udp 5558/udp
VOLUME /run/acars
WORKDIR /run/acars

# A starting station is a healthy one, so no long start period is needed.
HEALTHCHECK --interval=2m --timeout=10s --start-period=30s CMD ["dotnet", "/app/AcarsHub.Web.dll", "health"]

# Starts as root to take over the data directory, then runs as PUID:PGID.
ENTRYPOINT ["/entrypoint.sh"]
