id: g-0079
genre: social
where: US-CA
published: 2020-11-02
title: Screenshots from the "Del Norte Moms" group chat, forwarded to this newsroom
person p1: role=victim age=10 protected=yes why=minor-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: none
note: group texts; a swimming coach accused by parents only (rule 13) of hitting; the boy found by his lane, glasses and first name

**[[K p3 name|Trish]]** did everybody see coach throw that kickboard at the boy in [[W p1 other|lane 2]]. It HIT him

**[[K p4 name|Hoa Bui]]** It was an accident. [[D p2 name|Marlon]] was aiming at the wall.

**[[K p3 name|Trish]]** twice??

**[[K p4 name|Hoa Bui]]** He's 10 and he cries at everything

**[[K p3 name|Trish]]** it broke his [[W p1 body|purple goggles w the prescription]]. he's got a lump on him like an egg. I saw [[D p2 name|Marlon Teague]] go over and tell him, quote, you tripped

**[[K p4 name|Hoa Bui]]** Has anyone asked [[W p1 name|Sefton]]?

**[[K p3 name|Trish]]** I'm not putting a kids name in the chat [[K p4 name|Hoa]]

**[[K p4 name|Hoa Bui]]** You put his goggles

**[[K p3 name|Trish]]** I called the club. [[K p5 name|Mr Arizmendi]] (president) says no complaint in writing so there's no complaint. I called the sheriff too and they said they'd send someone by, that was Thursday

**[[K p4 name|Hoa Bui]]** Look. It's a small pool
