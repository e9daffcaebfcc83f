import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type ProxyOptions } from 'vite'

/** The server that `npm run dev` passes requests on to. */
const server = process.env.COUNTERPART_URL ?? 'http://127.0.0.1:3000'

/** The page served for development passes as the server's own; pages from elsewhere keep their origin and are refused. */
const passedOn: ProxyOptions = {
  target: server,
  changeOrigin: true,
  configure(proxy) {
    proxy.on('proxyReq', (request, { headers: { origin, host } }) => {
      if (origin === `http://${host}`) request.setHeader('origin', server)
    })
  },
}

/** The page, built from src/web. Nothing is inlined: the server's policy allows files of its own only. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwind()],
  build: { outDir: '../../dist/page', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/api': passedOn,
      '/healthz': passedOn,
      '/readyz': passedOn,
      '/metrics': passedOn,
      '/openapi.json': passedOn,
    },
  },
})
