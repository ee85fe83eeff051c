module.exports = { src: '/picture.png', width: 720, height: 480 }
