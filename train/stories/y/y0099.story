id: y0099
genre: news
where: GH
published: 2026-01-15
title: I was 17, and the uniform was free
person p1: role=victim,author age=17 protected=no why=consented
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=16 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor
screen p3: sex-trafficking-minor
note: waived anonymity by an adult about her time at 17; but she names her friend from home who hasn't

*By [[K p1 name|Aseye Mawuena Dotse]], now 24, for the Saturday page. She asked to sign it.*

"Front desk, Accra, uniform free." I was 17 and had ironed one blouse. [[W p3 name|Setutsi]] came along with me from Dzodze; her mother braided our hair for the bus. She was 16.

The man who met us was polite, which is worse. [[K p2 name|Oga Clement Ihejirika]] took us in for pepper soup, wrote down what the soup cost. He wrote down the bed. Then he read it to us, like a school report. On the second night he led [[W p3 name|Setutsi]] by the wrist up a stair, and on the third it was me. We had been paid for, he said, by the customers, so there was nothing to discuss.

Four months. I left through the roof of a kitchen. She was a few streets behind me, then she was not.

I'm writing this because [[K p2 name|Clement]] was convicted on Tuesday, and because the newspapers wrote "girls" and I want to be spelled. [[W p3 name|Setutsi Ahiabu]], I've kept your blue slippers. If you see this, call the shop, [[K p1 phone|555-0153]]; nobody will ask you anything.
