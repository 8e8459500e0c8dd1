id: z0039
genre: social
where: US-OH
published: 2024-03-02
person p1: role=victim age=31 protected=yes why=domestic-violence-victim
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=victim age=6 protected=yes why=minor-victim
note: facebook post of DV; child hit too; adult victim becomes W since would identify child; accused father

[[K p3 name|Kelsey Brandt-Ruiz]]: if anyone in Lima has a spare room, Mansfield even, inbox me. My friend [[W p1 name|Shawna]] got out last night with a trash bag and her little girl after [[D p2 name|Marcus Delp]] threw the microwave at them. It clipped the baby's shoulder. she's 6. he's out at noon on $1,500!!

↳ **auntiej**: [[W p4 name|Paisley]]?? is she ok

↳ [[K p3 name|Kelsey Brandt-Ruiz]]: in a sling. asking for her hamster

↳ **trucknut419**: theres two sides. [[W p1 name|Shawna Delp]] has a mouth on her

↳ [[K p3 name|Kelsey Brandt-Ruiz]]: a 6 yr old doesn't have two sides

↳ **auntiej**: I have the hamster
