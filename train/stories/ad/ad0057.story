id: ad0057
genre: comments
where: PH
published: 2010-07-05
title: PEx thread: bar raid sa Olongapo – "guest relations" daw
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: bar girl of 16 on her cousin's health card; the cousin's name was her arrest/work name; birthplace sitio

subicdude: bar fine ₱1,500, mamasan [[K p2 name|Tita Belen Ocampo]] is in the city jail now. Owner [[K p3 name|Hank Lindgren]] "on vacation".

papa_joms: 11 girls daw rescued. one minor

subicdude: 16. she used the health card of her pinsan. I know because i bought her lady's drinks for 3 wks and she never finished one. she said if she doesn't go out with a customer twice a week her debt for the dress goes up

papa_joms: bro you're telling on yourself

subicdude: I never took her out. I talked to DSWD. Ms. [[K p4 name|Arceli Dumlao]] took my statement

clarkie: which one number [[W p1 other|27]]? card says [[W p1 alias|Jennilyn]]

subicdude: yes that. stop there.

clarkie: real name [[W p1 name|Maricar]], she's from [[W p1 address|Sitio Baliwet]], same jeep as my ex. 

mod_ferdie: last 2 posts go to the trash, clarkie banned. mga bata 'yan.
