id: ad0062
genre: comments
where: AU-VIC
published: 2016-09-24
title: Whirlpool: dodgy "solar recruiter" took my deposit
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen p2: none
note: recruitment-fee fraud on adults, plain fraud with nobody put to work; nothing to protect

**ohmslaw**: Job ad, "solar installers FIFO $140k". Bloke called [[K p1 name|Craig Sheedy]] interviews you in a Maccas, takes $1,900 for the ticket course, holds your licence overnight "for site access". Then nothing. Number's dead.

**tilt_angle**: Same!! He said I had a natural feel for roofs.

**ohmslaw**: How many are we?

**[[K p2 alias|ant_papadakis]]**: 31 as of today, I've made a spreadsheet. I'm [[K p2 name|Anthony Papadakis]], I went on the telly, use my name. Nobody was sent anywhere, nobody was threatened, he just nicked the money and posted my licence back with a thank-you card.

**tilt_angle**: he posted it back??

**[[K p2 alias|ant_papadakis]]**: with a LAVENDER SACHET

**ohmslaw**: Consumer Affairs' [[K p3 name|Thi Hanh Bui]] confirmed he's been charged, obtaining by deception x31, Broadmeadows in October.

**tilt_angle**: mine had a sachet too. the ute still smells lovely
